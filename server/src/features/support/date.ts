export { shownDate } from '../../l10n/translate';
