/** Answers as sentences, in Japanese and English, for a screen, a log or a letter. */
export { explainClassification } from './classification.js';
export { explainDispute, explainDisputeDeadline } from './dispute.js';
export { explainDisputeCase } from './dispute-case.js';
export { explainChargeback, explainGuarantee, explainStatement } from './guarantee.js';
export { explainIcon, type IconMeaning, type IconSkin, type IconView } from './icon.js';
export { explainMeasures } from './measures.js';
export { explainCardCheck, explainNominalSale, explainNominalUse } from './nominal.js';
export { explainDeadline, explainOrder } from './order.js';
export { explainScreening } from './screening.js';
export { explainVelocity } from './velocity.js';
