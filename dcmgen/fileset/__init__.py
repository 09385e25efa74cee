"""Media file-sets: a folder of DICOM files with its directory, the DICOMDIR (PS3.10 Section 8, PS3.3 Annex F)."""

from __future__ import annotations

from dcmgen.fileset.fileset import FileSet
from dcmgen.fileset.instance import FileInstance
from dcmgen.fileset.paths import is_conformant_file_id
from dcmgen.fileset.tree import RecordNode

__all__ = ["FileInstance", "FileSet", "RecordNode", "is_conformant_file_id"]
