export { ShowroomPage } from './ui/showroom-page';
