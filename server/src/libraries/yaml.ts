export { Document, isCollection, isMap, isScalar, isSeq, LineCounter, parse, parseDocument, stringify } from 'yaml';
