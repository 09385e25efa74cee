"""Copies of the instances of a database in other folders."""

from __future__ import annotations

import os
import shutil

from dcmgen.codec.naming import safe_name
from dcmgen.codec.replacing import temporary_name
from dcmgen.codec.writer import dcmwrite
from dcmgen.database.naming import numbered

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from dcmgen.database.records import Instance


def export_files(instances: Iterable[Instance], target: str) -> list[str]:
    """Copy instances to a folder, in subfolders for patient, study and series; nothing that exists is replaced.

    Parameters
    ----------
    instances : iterable of Instance
        What to copy.
    target : str
        Folder, which is created if it does not exist.

    Returns
    -------
    list of str
        Paths of the copies.
    """
    found = []
    folders: dict[int, str] = {}
    for instance in instances:
        series = instance.series()
        if series._key not in folders:
            names = (series.patients().label(), series.studies().label(), series.label())
            folders[series._key] = os.path.join(target, *map(safe_name, names))
        name = safe_name(instance.SOPInstanceUID or instance.label())
        path = numbered(os.path.join(folders[series._key], f"{name}.dcm"), os.path.lexists)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        source = instance.path
        if source:
            temporary = temporary_name(path)
            shutil.copyfile(source, temporary)
            os.replace(temporary, path)
        else:
            dcmwrite(path, instance.dataset(), enforce_file_format=True)
        found.append(path)
    return found
