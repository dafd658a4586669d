/** What the pack that judges any protocol has to say of right, wrong and useless programs. */
package wirecheck.selftest.any;
