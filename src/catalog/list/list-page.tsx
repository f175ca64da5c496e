/** To be built. */
export default function ListPage() {
  return <main id="main" />;
}
