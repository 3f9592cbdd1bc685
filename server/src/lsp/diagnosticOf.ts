import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';

import type { Finding, Severity } from '#core/checks/finding.js';
import { messageOf, relatedMessageOf } from '#core/messages/messageOf.js';
import type { Language } from '#schemas/localizedText.js';

import type { Converter } from './convert.js';
import type { Client } from './initialization.js';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function diagnosticOf(
  finding: Finding,
  converter: Converter,
  language: Language,
  client: Pick<Client, 'relatedInformation'>,
): Diagnostic {
  const { code, severity, span, topic, element, related = [] } = finding;
  return {
    source: 'robuust',
    code,
    severity: severities[severity],
    range: converter.range(span),
    message: messageOf(finding, language),
    ...(topic !== undefined && { data: { topic, ...(element !== undefined && { element }) } }),
    ...(client.relatedInformation &&
      related.length > 0 && {
        relatedInformation: related.map((place) => ({
          location: { uri: converter.source.uri, range: converter.range(place.span) },
          message: relatedMessageOf(place, language),
        })),
      }),
  };
}
