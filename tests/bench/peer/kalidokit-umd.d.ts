// The package's main file is neither CommonJS nor marked as a module, so Node cannot load it; its
// UMD build loads everywhere but comes without types.
declare module 'kalidokit/dist/kalidokit.umd.js' {
  import type * as Kalidokit from 'kalidokit';
  const kalidokit: typeof Kalidokit;
  export default kalidokit;
}
