/** To be built. */
export default function OrderPage() {
  return <main id="main" />;
}
