import assert from 'node:assert/strict';
import { diagnostics, diagnosticsOf } from '../../../server/src/features/diagnostics';
import { defaultSettings } from '../../../server/src/workspace/settings';
import { address, asking, drawn, type Circumstances, type TranscriptParts } from './support';

const conflict: TranscriptParts = {
  statements: [
    { words: 'Раз.', by: { text: 'Анна Ветрова, министр', speaker: 'Анна Ветрова', role: 'министр' } },
    { words: 'Мост закрыт до весны.', by: { text: 'Пётр Лыков:', speaker: 'Пётр Лыков', kind: 'leading' }, rivals: [{ text: 'Анна Ветрова, министр', speaker: 'Анна Ветрова', role: 'министр' }] },
  ],
};
const picture = `
  Раз.
  Анна Ветрова, министр
  Пётр Лыков: Мост закрыт до весны.
  ^^^^^^^^^^^ related
  Анна Ветрова, министр
  ^^^^^^^^^^^^^^^^^^^^^ finding
`;

function pull(circumstances?: Circumstances, previousResultId?: string) {
  return diagnostics.provide(asking(drawn(picture, conflict).transcript, circumstances), { previousResultId });
}

describe('diagnostics', () => {
  it('are the findings with code, page, second places and words in the user’s language', () => {
    const { transcript, drawn: [related, place] } = drawn(picture, conflict);
    const [found, ...others] = diagnosticsOf(asking(transcript).snapshot);
    assert.deepEqual([found.range, found.code, found.source, others], [place.range, 'attribution.conflict', 'Verbatim', []]);
    assert.equal(found.codeDescription?.href, 'https://github.com/verbatim-transcripts/verbatim/blob/main/docs/rules/attribution.conflict.md');
    assert.match(String(found.message), /Пётр Лыков.*Анна Ветрова/);
    assert.match(String(found.message), /назван|указан/iu);
    assert.deepEqual(found.relatedInformation?.[0].location, { uri: address, range: related.range });
    assert.match(String(diagnosticsOf(asking(transcript, { locale: 'en' }).snapshot)[0].message), /^Two speakers/);
  });

  it('have the severity that the settings say, and are none where it is off', () => {
    const severityUnder = (value: 'error' | 'warning' | 'information' | 'hint' | 'off') => {
      const report = pull({ settings: { ...defaultSettings, severity: { 'attribution.conflict': value } } });
      return report.kind === 'full' ? report.items.map(each => each.severity) : null;
    };
    assert.deepEqual(['error', 'warning', 'information', 'hint', 'off'].map(value => severityUnder(value as 'off')), [[1], [2], [3], [4], []]);
  });

  it('are unchanged while version, settings and silenced findings are', () => {
    const first = pull(), id = first.resultId;
    assert.equal(first.kind, 'full');
    assert.deepEqual(pull({}, id), { kind: 'unchanged', resultId: id });
    assert.equal(pull({ version: 2 }, id).kind, 'full');
    assert.equal(pull({ settings: { ...defaultSettings, severity: { 'attribution.conflict': 'hint' } } }, id).kind, 'full');
    assert.equal(pull({ locale: 'en' }, id).kind, 'full');
    const silent = pull({ silenced: () => true }, id);
    assert.deepEqual(silent.kind === 'full' && silent.items, []);
  });

  it('of a large transcript are one piece of information, in its language, that no setting of a rule touches', () => {
    const settings = { ...defaultSettings, severity: { 'attribution.conflict': 'error', 'file.large': 'off' } as const, outlineOnlyAbove: 0.00001 };
    const [about, ...others] = diagnosticsOf(asking(drawn(picture, conflict).transcript, { settings }).snapshot);
    assert.deepEqual([about.severity, about.code, about.source, about.range.start.line, about.range.end.line, others], [3, 'file.large', 'Verbatim', 0, 0, []]);
    assert.match(about.codeDescription!.href, /\/docs\/large-files\.md$/);
    assert.match(String(about.message), /больше 0,00001 млн знаков.*verbatim\.outlineOnlyAbove/);
    assert.match(String(diagnosticsOf(asking(drawn(picture, conflict).transcript, { settings, locale: 'en' }).snapshot)[0].message), /more than 0\.00001 million characters/);
  });
});
