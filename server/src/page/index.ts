export { Given } from './given';
export { Pages } from './pages';
