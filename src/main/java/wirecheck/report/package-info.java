/** What a run found out, and its renderings for people and for machines. */
package wirecheck.report;
