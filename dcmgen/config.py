"""Settings of ``pydicom.config``, for programs that set them.

dcmgen has no global settings: what they change in pydicom is an argument of a call or a property of an object. A program may
set each of these names to values that describe what dcmgen does anyway. Other values raise an error that states what to
write instead.

Examples
--------
>>> import dcmgen.config
>>> dcmgen.config.convert_wrong_length_to_UN = True
>>> dcmgen.config.settings.reading_validation_mode = dcmgen.config.RAISE
Traceback (most recent call last):
    ...
ValueError: dcmgen.config.settings.reading_validation_mode cannot be RAISE (2); pass strict=True to dcmread
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from types import ModuleType
from typing import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

IGNORE = 0
"""Do not check values."""
WARN = 1
"""Warn about values that are not valid."""
RAISE = 2
"""Raise an error for values that are not valid."""

_MODES = {IGNORE: "IGNORE", WARN: "WARN", RAISE: "RAISE"}
_STRICT = "pass strict=True to dcmread"
_CHECKING = 'set ds.checking to "warn" or "raise", or call ds.validate() before writing'


class _Setting(NamedTuple):
    value: object
    others: tuple[object, ...]
    advice: str


_SETTINGS: dict[str, _Setting] = {
    "reading_validation_mode": _Setting(WARN, (IGNORE,), _STRICT),
    "writing_validation_mode": _Setting(IGNORE, (None,), _CHECKING),
    "infer_sq_for_un_vr": _Setting(True, (), "pass resolve_un=False to dcmread"),
}
"""Value of each attribute of `settings`, other values that make no difference, and what to write instead of the rest."""

_NAMES: dict[str, _Setting] = {
    "INVALID_KEYWORD_BEHAVIOR": _Setting("RAISE", (), "set only keywords of the standard; other names raise an error"),
    "INVALID_KEY_BEHAVIOR": _Setting("IGNORE", ("WARN",), "check keys with dcmgen.Tag before you use them"),
    "allow_DS_float": _Setting(True, (False,), ""),
    "assume_implicit_vr_switch": _Setting(True, (), _STRICT),
    "convert_wrong_length_to_UN": _Setting(True, (False,), ""),
    "data_element_callback": _Setting(None, (), "change values after dcmread; ds.repairs lists what was not valid"),
    "datetime_conversion": _Setting(False, (), "call the methods date(), time() and datetime() of the values"),
    "enforce_valid_values": _Setting(False, (), f"{_STRICT}, or {_CHECKING}"),
    "replace_un_with_known_vr": _Setting(True, (), "pass resolve_un=False to dcmread"),
    "use_DS_decimal": _Setting(False, (), "convert values with decimal.Decimal(value.text)"),
    "use_DS_numpy": _Setting(False, (), "call ds.get_array(keyword)"),
    "use_IS_numpy": _Setting(False, (), "call ds.get_array(keyword)"),
    "use_none_as_empty_text_VR_value": _Setting(False, (), 'compare empty values with "", or use `not value`'),
}
"""The same for the module itself."""

_ANSWERS = {
    "DS_decimal": _NAMES["use_DS_decimal"].advice,
    "DS_numpy": _NAMES["use_DS_numpy"].advice,
    "IS_numpy": _NAMES["use_IS_numpy"].advice,
    "debug": "ds.repairs lists what the reader corrected",
    "image_handlers": "pass decoding_plugin to pixel_array; dcmgen.pixels.get_decoder lists the plugins",
    "pixel_data_handlers": "pass decoding_plugin to pixel_array; dcmgen.pixels.get_decoder lists the plugins",
    "strict_reading": _STRICT,
}
"""What to write instead of other names."""


def _accept(where: str, settings: dict[str, _Setting], name: str, value: object) -> None:
    """Raise an error if a setting cannot have a value."""
    if name not in settings:
        raise _unknown(where, name)
    setting = settings[name]
    if value != setting.value and value not in setting.others:
        text = next((f"{name} ({mode})" for mode, name in _MODES.items() if mode is value), repr(value))
        raise ValueError(f"{where}.{name} cannot be {text}; {setting.advice}")


def _unknown(where: str, name: str) -> AttributeError:
    advice = _ANSWERS.get(name, "dcmgen has no global settings; see the arguments of dcmread, dcmwrite and pixel_array")
    return AttributeError(f"{where!r} has no setting {name!r}; {advice}")


class Settings:
    """Type of `settings`, the object with the settings of validation."""

    if TYPE_CHECKING:
        reading_validation_mode: int
        writing_validation_mode: int | None
        infer_sq_for_un_vr: bool
    else:

        def __getattr__(self, name):
            if name not in _SETTINGS:
                raise _unknown("dcmgen.config.settings", name)
            return _SETTINGS[name].value

        def __setattr__(self, name, value):
            _accept("dcmgen.config.settings", _SETTINGS, name, value)


settings = Settings()
"""Object with the settings of validation."""


@contextmanager
def disable_value_validation() -> Iterator[None]:
    """Do nothing in a ``with`` statement: values are checked only on request."""
    yield


class _Module(ModuleType):
    """This module, which checks what is assigned to its names."""

    def __getattr__(self, name: str) -> Any:
        if name == "logger":
            import logging

            return logging.getLogger("dcmgen")  # dcmgen logs nothing, so its level makes no difference
        if name not in _NAMES:
            raise _unknown("dcmgen.config", name)
        return _NAMES[name].value

    def __setattr__(self, name: str, value: object) -> None:
        if name[:2] == "__":
            super().__setattr__(name, value)
        else:
            _accept("dcmgen.config", _NAMES, name, value)


sys.modules[__name__].__class__ = _Module
