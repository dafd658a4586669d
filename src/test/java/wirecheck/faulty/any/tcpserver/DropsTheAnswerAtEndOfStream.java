package wirecheck.faulty.any.tcpserver;

import wirecheck.faulty.any.TaggedLeavingTcpServer;

/** Real life: the end of the stream cancels the work that is under way, and nobody says so. */
public class DropsTheAnswerAtEndOfStream extends TaggedLeavingTcpServer {}
