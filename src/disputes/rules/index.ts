export { ANSWER } from './answer.js';
