"""Printed dates in any language to `date`; the only user of dateparser, imported inside the function."""
