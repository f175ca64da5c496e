import { X509Certificate } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { generate } from 'selfsigned';

const DAY_MS = 86_400_000;
/** Browsers refuse certificates that are meant for much longer than a year. */
const LIFETIME_DAYS = 397;
const RENEW_DAYS_BEFORE = 14;

export interface Certificate {
  /** PEM. */
  readonly cert: string;
  /** PEM. */
  readonly key: string;
}

/**
 * The certificate for HTTPS in the local network: the one kept in `folder` while it names all the
 * addresses and has time left, else a new one.
 */
export async function loadCertificate(
  folder: string,
  addresses: readonly string[],
  now: Date,
): Promise<Certificate> {
  const names = ['localhost', '127.0.0.1', ...addresses];
  const kept = await readCertificate(folder);
  if (kept && isUsable(kept, names, now)) return kept;
  const made = await makeCertificate(names, now);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(certFile(folder), made.cert);
  await writeFile(keyFile(folder), made.key, { mode: 0o600 });
  return made;
}

const certFile = (folder: string) => join(folder, 'certificate.pem');
const keyFile = (folder: string) => join(folder, 'key.pem');

async function readCertificate(folder: string): Promise<Certificate | undefined> {
  try {
    const [cert, key] = await Promise.all([
      readFile(certFile(folder), 'utf8'),
      readFile(keyFile(folder), 'utf8'),
    ]);
    return { cert, key };
  } catch {
    return undefined;
  }
}

function isUsable({ cert }: Certificate, names: readonly string[], now: Date): boolean {
  try {
    const x509 = new X509Certificate(cert);
    const renewAt = new Date(x509.validTo).getTime() - RENEW_DAYS_BEFORE * DAY_MS;
    return (
      now.getTime() < renewAt &&
      names.every((name) => (isIP(name) ? x509.checkIP(name) : x509.checkHost(name)))
    );
  } catch {
    return false;
  }
}

async function makeCertificate(names: readonly string[], now: Date): Promise<Certificate> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'Tryscape' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    // A phone's clock may be behind ours.
    notBeforeDate: new Date(now.getTime() - DAY_MS),
    notAfterDate: new Date(now.getTime() + LIFETIME_DAYS * DAY_MS),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: names.map((name) =>
          isIP(name) ? { type: 7 as const, ip: name } : { type: 2 as const, value: name },
        ),
      },
    ],
  });
  return { cert, key };
}
