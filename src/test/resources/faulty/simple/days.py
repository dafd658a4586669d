"""Date and time as a line, as the defect has it."""
import time

START = time.time()


def line(wrong):
    now = START if wrong("the-time-of-its-start") else time.time()
    if wrong("a-year-ago"):
        now -= 365 * 86400
    if wrong("seven-minutes-late"):
        now -= 420
    if wrong("a-week-ahead"):
        now += 7 * 86400
    text = time.strftime("%A, %B %d, %Y %H:%M:%S-UTC", time.gmtime(now))
    if wrong("beyond-ascii"):
        text = text.replace("-UTC", " Köln")
    if wrong("two-lines"):
        text = text.replace(", ", "\r\n", 1)
    if wrong("a-tab"):
        text = text.replace(" ", "\t", 1)
    return (text + "\r\n").encode()
