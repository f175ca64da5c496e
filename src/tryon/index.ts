export { TryonPage } from './ui/tryon-page';
