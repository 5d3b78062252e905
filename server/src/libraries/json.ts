export { findNodeAtLocation, parse, parseTree, printParseErrorCode } from 'jsonc-parser';
