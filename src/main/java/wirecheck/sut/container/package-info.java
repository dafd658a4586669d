/** Container images as subjects: each instance a container of its own on a network of the run. */
package wirecheck.sut.container;
