"""The quote, as the defect has it."""

QUOTE = b"Measure twice, cut once.\r\n"


def quote(wrong):
    if wrong("has-no-quote"):
        return b""
    if wrong("a-long-quote"):
        return QUOTE * 25
    if wrong("beyond-ascii"):
        return "Zweimal messen – einmal schneiden.\r\n".encode()
    if wrong("a-bell"):
        return b"\a" + QUOTE
    return QUOTE
