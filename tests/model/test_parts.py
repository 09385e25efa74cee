"""The classes of modules and macros, which are created from a table."""

from __future__ import annotations

import pickle
import subprocess
import sys
from importlib import import_module

import pytest

from dcmgen import items, modules
from dcmgen.iods import CTImage
from dcmgen.items import CodeSequenceMacro
from dcmgen.model import parts
from dcmgen.model.iod import Macro, Module
from dcmgen.model.part_table import PARTS
from dcmgen.modules import PatientModule
from tests.data import ROOT

THREADS = """
import sys
from threading import Thread
from dcmgen import iods
sys.setswitchinterval(1e-6)
names = iods.__all__
threads = [Thread(target=lambda start: [getattr(iods, name) for name in names[start:] + names[:start]], args=(start,))
           for start in range(0, len(names), len(names) // 8)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
bases = {base for name in names for base in getattr(iods, name).__mro__}
print(len(bases), len({base.__name__ for base in bases}))
"""


def test_every_part_is_an_attribute_of_its_module_and_package() -> None:
    for name in PARTS:
        cls = getattr(parts, name)
        assert issubclass(cls, Module if name.endswith("Module") else Macro)
        assert cls is getattr(import_module(cls.__module__), name)
        assert cls is getattr(modules if issubclass(cls, Module) else items, name)


def test_an_unknown_part_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="NoModule"):
        parts.NoModule  # noqa: B018
    assert not hasattr(parts, "Module_")


def test_an_iod_is_an_instance_of_its_parts() -> None:
    ct = CTImage(PatientName="Doe^Jane")
    assert isinstance(ct, PatientModule)
    assert not isinstance(ct, modules.RTBeamsModule)
    assert issubclass(modules.GeneralImageModule, items.GeneralAnatomyOptionalMacro)
    match ct:
        case PatientModule(PatientName=name):
            assert name == "Doe^Jane"


def test_classes_are_pickled_by_the_name_of_their_module() -> None:
    assert (PatientModule.__module__, PatientModule.__qualname__) == ("dcmgen.modules.patient", "PatientModule")
    assert pickle.loads(pickle.dumps(PatientModule)) is PatientModule
    code = pickle.loads(pickle.dumps(CodeSequenceMacro(CodeValue="T-1")))
    assert type(code) is CodeSequenceMacro
    assert code.CodeValue == "T-1"


def test_users_may_inherit_from_parts_and_iods() -> None:
    class Patient(PatientModule):
        @property
        def initials(self) -> str:
            return str(self.PatientName)[:1]

    class Study(CTImage, Patient):
        """Two bases with common ancestors."""

    assert Patient(PatientName="Doe^Jane").initials == "D"
    study = Study(PatientName="Roe^Jo", Rows=512)
    assert (study.initials, study.Rows) == ("R", 512)
    assert Study.fields().keys() == CTImage.fields().keys()


def test_threads_create_each_class_once() -> None:
    done = subprocess.run([sys.executable, "-c", THREADS], cwd=ROOT, capture_output=True, text=True, check=True)
    classes, names = done.stdout.split()
    assert classes == names
