"""Mutation tests: do the tests fail if the code is wrong?"""
