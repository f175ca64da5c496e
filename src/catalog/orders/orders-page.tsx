/** To be built. */
export default function OrdersPage() {
  return <main id="main" />;
}
