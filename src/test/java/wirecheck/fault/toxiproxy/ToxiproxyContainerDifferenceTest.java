package wirecheck.fault.toxiproxy;

class ToxiproxyContainerDifferenceTest extends DifferenceTests {
  @Override
  ToxiproxyLinks links() {
    return Toxiproxies.container(ToxiproxyLinks::container);
  }
}
