/** The part of Khronos' glTF-Validator that the tests use; the package ships no types. */
declare module 'gltf-validator' {
  interface Issue {
    code: string;
    message: string;
    pointer?: string;
    /** 0 error, 1 warning, 2 information, 3 hint. */
    severity: 0 | 1 | 2 | 3;
  }
  export function validateBytes(
    bytes: Uint8Array,
    options?: { maxIssues?: number },
  ): Promise<{ issues: { numErrors: number; numWarnings: number; messages: Issue[] } }>;
}
