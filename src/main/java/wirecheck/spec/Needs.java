package wirecheck.spec;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import wirecheck.base.Transport;

/**
 * What a sentence of the feature files needs of the role in whose files it stands. On a class it
 * holds for all sentences of the class; on a method it is added to that.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Needs {

  /** The transports that it can be said of. */
  Transport[] transport() default {Transport.TCP, Transport.UDP};

  /** The sides that the program under test may be on. */
  Side[] side() default {Side.SERVER, Side.CLIENT};

  /** Which end of a conversation the program under test is. */
  enum Side {
    SERVER,
    CLIENT;

    /** The side of a role. */
    public static Side of(Role role) {
      return role.isServer() ? SERVER : CLIENT;
    }
  }
}
