"""What goes in and out of the library, checked with the real tools: run by `nox -s pipelines`."""
