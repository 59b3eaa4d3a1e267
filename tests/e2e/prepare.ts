export { prepareFirefox as setup } from './driver';
