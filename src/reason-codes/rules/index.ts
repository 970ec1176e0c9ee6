export { REASON_CODE } from './codes.js';
