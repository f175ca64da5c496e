export { listModels, listProducts } from './api';
