/** To be built. */
export default function HomePage() {
  return <main id="main" />;
}
