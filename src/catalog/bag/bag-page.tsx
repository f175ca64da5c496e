/** To be built. */
export default function BagPage() {
  return <main id="main" />;
}
