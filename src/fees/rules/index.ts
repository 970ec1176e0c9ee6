export { CONSUMPTION_TAX } from './tax.js';
