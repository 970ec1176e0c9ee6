export { SBPS_2017_FEES } from './sbps-2017.js';
export { SHOPSERVE_FEES, SHOPSERVE_REPORT } from './shopserve.js';
export { SHOPSERVE_AND_SBPS_2017 } from './shopserve-and-sbps-2017.js';
