package wirecheck.spec;

import org.junit.jupiter.params.converter.SimpleArgumentConverter;

/** Makes a role of its word, for parameterized tests. */
public final class RoleConverter extends SimpleArgumentConverter {
  @Override
  protected Object convert(Object word, Class<?> target) {
    return Hello.PACKS.role((String) word);
  }
}
