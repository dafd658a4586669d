package wirecheck.fault.toxiproxy;

class ToxiproxyPublishedPortsDifferenceTest extends DifferenceTests {
  @Override
  ToxiproxyLinks links() {
    return Toxiproxies.container(ToxiproxyLinks::publishedContainer);
  }
}
