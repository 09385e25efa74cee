"""Tests of databases over folders."""
