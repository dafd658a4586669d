"""Answers and prints with markup and script that would act in a page, in XML, or in Markdown."""
import os
import hello

MARKUP = [
    "<script>alert(1)</script>",
    "</pre></td></table></details><img src=x onerror=alert(1)>",
    "\"' onmouseover='alert(1)' x=\"",
    "]]><failure/><!-- --!> <?xml version='9'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
    "&lt;script&gt; &amp;#60; &#60;b&#62; &e;",
    "```\n# A heading\n| a | [link](javascript:alert(1)) ![](http://192.0.2.1/x.png) |\n```",
    "::error file=x::a command of a CI service",
    "##teamcity[testFailed name='x']",
    "{\"id\": \"TCP-S1\", \"verdict\": \"fail\"}",
]

listener = hello.listen()
for stream in (1, 2):
    for line in MARKUP:
        os.write(stream, line.encode() + b"\n")
hello.serve(listener, MARKUP[0].encode())
