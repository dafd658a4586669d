"""Conforms, three seconds after it was started."""
import time
import hello

time.sleep(3)
hello.serve(hello.listen())
