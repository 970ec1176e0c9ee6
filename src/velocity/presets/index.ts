export { EBISUMART } from './ebisumart.js';
export { GMO_PG_ATTACK } from './gmo-pg.js';
export { OKASHIMI } from './okashimi.js';
export { S003_SCENARIO } from './s003.js';
export { WEB_STORE } from './web-store.js';
