package wirecheck.faulty.any.tcpserver;

import wirecheck.faulty.any.TaggedSerialTcpServer;

/**
 * Real life: a server that accepts the next only when the one before has gone, and does not say so.
 */
public class ServesInTurn extends TaggedSerialTcpServer {}
