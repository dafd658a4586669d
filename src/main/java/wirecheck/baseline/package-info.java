/** Known failures of a subject: the model, its reader and its writer. */
package wirecheck.baseline;
