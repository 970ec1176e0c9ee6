/** Answers as sentences, in Japanese and English, for a screen, a log or a letter. */
export { explainClassification } from './classification.js';
export { explainIcon, type IconMeaning, type IconSkin, type IconView } from './icon.js';
export { explainDeadline, explainOrder } from './order.js';
export { explainScreening } from './screening.js';
