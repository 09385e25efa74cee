"""The options that methods pass on are those of the functions, with the same types."""

from __future__ import annotations

import ast
import inspect
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import dcmgen as dcm
from dcmgen import pictures, pixels
from dcmgen.codec import json as json_model
from dcmgen.codec import options as encoders
from dcmgen.codec import xml
from dcmgen.model import options
from dcmgen.model.shortcuts import Shortcuts
from dcmgen.pixels import decoding, description
from dcmgen.validation import Validator


def declared(name: str) -> dict[str, str]:
    """Return the types of the options of a class by name, with those of its bases."""
    tree = ast.parse(Path(options.__file__).read_text("utf-8"))
    classes = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
    found: dict[str, str] = {}
    for base in classes[name].bases:
        if ast.unparse(base) in classes:
            found |= declared(ast.unparse(base))
    for each in classes[name].body:
        if isinstance(each, ast.AnnAssign):
            found[ast.unparse(each.target)] = ast.unparse(each.annotation)
    return found


def accepted(function: Callable[..., Any]) -> dict[str, str]:
    """Return the types of the options of a function by name: those of its parameters that have a default."""
    parameters = inspect.signature(function).parameters.values()
    return {each.name: str(each.annotation).replace('"', "'") for each in parameters if each.default is not each.empty}


@pytest.mark.parametrize(
    ("name", "function", "others"),
    [
        ("ReadOptions", dcm.dcmread, {"cls"}),
        ("WriteOptions", dcm.dcmwrite, set()),
        ("ValidatorOptions", Validator, set()),
        ("FrameOptions", decoding.Decoder.iter_array, {"indices"}),
        ("ArrayOptions", decoding.Decoder.as_array, {"index"}),
        ("CompressOptions", pixels.compress, {"arr"}),
        ("RenderOptions", pixels.render, {"index"}),
    ],
)
def test_options_are_those_of_the_function(name: str, function: Callable[..., Any], others: set[str]) -> None:
    expected = {option: type for option, type in accepted(function).items() if option not in others}
    base = {"FrameOptions": "PixelValues", "ArrayOptions": "PixelValues", "CompressOptions": "EncoderOptions"}
    inherited = declared(base[name]).keys() if name in base else set()
    found = {option: type for option, type in declared(name).items() if option not in inherited}
    assert found.keys() == expected.keys()
    if name != "CompressOptions":
        assert found == expected


def test_options_of_pixel_array() -> None:
    assert declared("DecodeOptions").keys() - declared("PixelValues").keys() == accepted(pixels.pixel_array).keys()


def test_options_of_json() -> None:
    assert declared("DumpOptions").keys() == accepted(json.dumps).keys() - {"allow_nan"}


def test_options_of_show() -> None:
    functions: tuple[Callable[..., Any], ...] = (pictures.show, pictures.draw, pixels.render)
    assert declared("ShowOptions").keys() == set().union(*(accepted(function) for function in functions))


def test_values_that_replace_those_of_the_dataset() -> None:
    assert declared("PixelValues").keys() == {*description.OPTIONS, "transfer_syntax_uid"}


def test_options_of_the_encoders() -> None:
    known = [option for option in vars(encoders).values() if isinstance(option, encoders.Option)]
    found = declared("EncoderOptions")
    assert found.keys() == {name for option in known for name in (option.name, option.alias) if name}
    for option in known:
        assert option.kind.__name__ in found[option.name] or option.choices
        assert all(repr(choice) in found[option.name] for choice in option.choices)


@pytest.mark.parametrize(
    ("method", "function"),
    [
        (Shortcuts.to_json, json_model.to_json),
        (Shortcuts.to_json_dict, json_model.to_json_dict),
        (Shortcuts.from_json, json_model.from_json),
        (Shortcuts.to_xml, xml.to_xml),
        (Shortcuts.from_xml, xml.from_xml),
        (Shortcuts.validate, dcm.validate),
        (Shortcuts.set_pixel_data, pixels.set_pixel_data),
        (Shortcuts.decompress, pixels.decompress),
    ],
)
def test_methods_have_the_options_of_their_function(method: Callable[..., Any], function: Callable[..., Any]) -> None:
    def options_of(called: Callable[..., Any]) -> dict[str, tuple[str, object]]:
        parameters = inspect.signature(called).parameters
        return {name: (parameters[name].annotation, parameters[name].default) for name in accepted(called)}

    assert options_of(method) == {name: each for name, each in options_of(function).items() if name != "cls"}
