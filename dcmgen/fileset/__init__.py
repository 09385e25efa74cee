"""Media file-sets: folders of DICOM files with a directory file, the DICOMDIR (PS3.10 8, PS3.3 Annex F).

Every name is imported when it is first used.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.fileset.fileset import FileSet as FileSet
    from dcmgen.fileset.instance import FileInstance as FileInstance
    from dcmgen.fileset.paths import is_conformant_file_id as is_conformant_file_id
    from dcmgen.fileset.tree import RecordNode as RecordNode
else:
    from dcmgen._lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "dcmgen.fileset.fileset": ("FileSet",),
            "dcmgen.fileset.instance": ("FileInstance",),
            "dcmgen.fileset.paths": ("is_conformant_file_id",),
            "dcmgen.fileset.tree": ("RecordNode",),
        },
    )
