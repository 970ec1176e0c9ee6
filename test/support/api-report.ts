import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { ROOT } from './files.js';

/** What an entry offers, and the types that it mentions and does not offer. */
export type ApiReport = { readonly text: string; readonly mentions: readonly string[] };

/** Reads the built types of an entry. `path` is theirs, from the root. */
export function apiReportOf(path: string): ApiReport {
  const folder = mkdtempSync(join(tmpdir(), 'menseki-api-'));
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: join(ROOT, 'package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: ROOT,
      mainEntryPointFilePath: join(ROOT, path),
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2022',
            lib: ['ES2022'],
            module: 'NodeNext',
            moduleResolution: 'NodeNext',
            types: [],
          },
          files: [path],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: 'entry.api.md',
        reportFolder: folder,
        reportTempFolder: folder,
      },
      messages: { extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } } },
    },
  });
  const mentions: string[] = [];
  try {
    Extractor.invoke(config, {
      localBuild: true,
      messageCallback: (message) => {
        message.handled = true;
        if (message.messageId !== 'ae-forgotten-export') return;
        mentions.push(/"(\w+)"/.exec(message.text)?.[1] ?? message.text);
      },
    });
    return { text: readFileSync(join(folder, 'entry.api.md'), 'utf8'), mentions };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
