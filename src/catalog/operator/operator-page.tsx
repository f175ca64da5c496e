/** To be built. */
export default function OperatorPage() {
  return <main id="main" />;
}
