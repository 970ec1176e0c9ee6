export {
  SHOPSERVE_CANCEL,
  SHOPSERVE_VALIDITY,
  WINDOWS,
  WINDOWS_OF,
  type WindowFacts,
} from './windows.js';
