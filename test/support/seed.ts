// Every run of the suite tries the same values; `npm run explore` tries others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['MENSEKI_SEED'] ?? 20_261_121) });
