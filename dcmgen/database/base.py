"""Records of a database: what patients, studies, series and instances have in common."""

from __future__ import annotations

import os

from dcmgen.database import queries
from dcmgen.database.attributes import Customized
from dcmgen.database.exports import Exportable
from dcmgen.database.messages import Channelled
from dcmgen.database.queries import INSTANCES, PATIENT, SERIES, STUDY
from dcmgen.errors import DatabaseError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self

    from dcmgen.database.records import Instance, Patient, Series, Study
    from dcmgen.model.dataset import BaseDataset


class Record(Customized, Exportable, Channelled):
    """A patient, a study, a series, an instance, or the whole database.

    Every keyword of DICOM is an attribute. Its value is that of all instances of the record: a single value if they
    agree, a sorted list of the distinct values if they do not, and None if the element is absent or empty. Setting an
    attribute sets the element in all instances; None deletes it.

    Records are equal if they are the same record of the same database.

    Attributes
    ----------
    database : Database
        Database of the record.
    """

    __slots__ = ()

    def remove(self) -> None:
        """Remove the record, and all below it, from the database. The files are deleted when the removal is saved.

        Raises
        ------
        DatabaseError
            If the database cannot be changed.
        """
        from dcmgen.database.changes import remove

        remove(self)

    def copy(self, **keywords: Any) -> Self:
        """Copy the record within its parent; the copy has new UIDs.

        Parameters
        ----------
        **keywords : object
            Values to set in the copy.

        Returns
        -------
        Record
            The copy.

        Raises
        ------
        DatabaseError
            If the database cannot be changed.
        """
        return self.copy_to(self.parent, **keywords)

    def copy_to(self, target: Record, **keywords: Any) -> Self:
        """Copy the record to another parent, also of another database; the copy has new UIDs.

        The copies get the attributes of the patient, study and series to which they belong then; attributes of these
        modules that the new parent does not have are left out. In a series without instances, an instance keeps those
        of its series, equipment and frame of reference.

        Parameters
        ----------
        target : Record
            Record one level above.
        **keywords : object
            Values to set in the copy. The identifier of the record may be among them.

        Returns
        -------
        Record
            The copy.

        Raises
        ------
        DatabaseError
            If the target has another level, or the database cannot be changed.
        """
        from dcmgen.database.changes import place

        made: Self = place(self, target, move=False, keywords=keywords)
        return made

    def move_to(self, target: Record, **keywords: Any) -> Self:
        """Move the record to another parent of the same database. UIDs stay the same.

        Parameters
        ----------
        target : Record
            Record one level above.
        **keywords : object
            Values to set.

        Returns
        -------
        Record
            The record itself.

        Raises
        ------
        DatabaseError
            If the target has another level, or the database cannot be changed.

        See Also
        --------
        copy_to : Which attributes the instances get.
        """
        from dcmgen.database.changes import place

        made: Self = place(self, target, move=True, keywords=keywords)
        return made

    def new_child(self, **keywords: Any) -> Any:
        """Create an empty record one level below; see `new_series`.

        Parameters
        ----------
        **keywords : object
            Values of all instances that the record will have.

        Returns
        -------
        Record
            The new record; for a series, an instance.
        """
        from dcmgen.database.changes import new_child, new_instance

        if self._level == INSTANCES:
            raise DatabaseError("an instance has no children")
        return new_instance(self, None, keywords) if self._level == SERIES else new_child(self, keywords)

    def new_sibling(self, **keywords: Any) -> Self:
        """Create an empty record with the same parent.

        Parameters
        ----------
        **keywords : object
            Values of all instances that the record will have.

        Returns
        -------
        Record
            The new record.
        """
        made: Self = self.parent.new_child(**keywords)
        return made

    def new_pibling(self, **keywords: Any) -> Any:
        """Create an empty sibling of the parent.

        Parameters
        ----------
        **keywords : object
            Values of all instances that the record will have.

        Returns
        -------
        Record
            The new record.
        """
        return self.parent.new_sibling(**keywords)

    def new_patient(self, **keywords: Any) -> Patient:
        """Create an empty patient in the database; see `new_series`."""
        from dcmgen.database.changes import new_below

        made: Patient = new_below(self.database, PATIENT, keywords)
        return made

    def new_study(self, **keywords: Any) -> Study:
        """Create an empty study; see `new_series`."""
        from dcmgen.database.changes import new_below

        made: Study = new_below(self._at_most(PATIENT), STUDY, keywords)
        return made

    def new_series(self, **keywords: Any) -> Series:
        """Create an empty series.

        The record exists although it has no instances. Missing records between are created.

        Parameters
        ----------
        **keywords : object
            Values of all instances that the record will have. By default, it has a new UID, the description "New Series"
            and the next number.

        Returns
        -------
        Series
            The new record.

        Raises
        ------
        DatabaseError
            If there is a record with the same UID, or the database cannot be changed.
        """
        from dcmgen.database.changes import new_below

        made: Series = new_below(self._at_most(STUDY), SERIES, keywords)
        return made

    def new_instance(self, dataset: BaseDataset | None = None, **keywords: Any) -> Instance:
        """Create an instance with a new SOP Instance UID. Missing records between are created.

        Parameters
        ----------
        dataset : Dataset, optional
            Dataset, which is copied. By default, an MR image without pixels.
        **keywords : object
            Values to set.

        Returns
        -------
        Instance
            The new record.

        Raises
        ------
        DatabaseError
            If the database cannot be changed.
        """
        from dcmgen.database.changes import new_instance

        made: Instance = new_instance(self, dataset, keywords)
        return made

    def import_dicom(self, files: Any) -> list[Instance]:
        """Copy instances into the record. A SOP Instance that is already in the database is skipped.

        Parameters
        ----------
        files : path-like, Dataset, or iterable of them
            Files; ZIP archives; folders, whose files and those of their subfolders are imported; or datasets. In
            archives and folders, files that are not DICOM and DICOMDIR files are skipped.

        Returns
        -------
        list of Instance
            The new instances.

        Raises
        ------
        DicomError, OSError
            If a file cannot be read. Then nothing is imported.
        """
        from dcmgen.database.changes import import_dicom

        return import_dicom(self, files)

    # -- memory and disk --------------------------------------------------------------------------------------------

    def read(self) -> Self:
        """Read the instances into memory, where later changes are made until `clear`.

        Returns
        -------
        Record
            The record itself.
        """
        store = self._journal
        store.read(queries.ids(store, self._scope))
        return self

    def clear(self) -> None:
        """Write the changes in memory to files, and free the memory. They can still be undone by `restore`."""
        store = self._journal
        store.clear(queries.ids(store, self._scope))

    def has_changes(self) -> bool:
        """Return whether the record, or a record below it, has changes that are not saved.

        Returns
        -------
        bool
        """
        return self._journal.has_changes(self._scope)

    def save(self, path: Any = None) -> None:
        """Make all changes of the record permanent.

        Changed files replace the old ones. New files are saved in subfolders for patient, study and series.

        Parameters
        ----------
        path : path-like, optional
            Folder. A database in memory becomes a database of this folder; otherwise, the files are exported to it.

        Raises
        ------
        DatabaseError
            If the database cannot be changed.
        """
        if path is not None and self.database.path:
            self.export_as_dicom(path)
        elif path is not None:
            self.database._settle(os.fspath(path))
        else:
            self._journal.save(self._scope)

    def restore(self) -> None:
        """Undo all changes of the record since it was saved: edits, moves, removals and new records.

        Raises
        ------
        DatabaseError
            If the database cannot be changed.
        """
        self._journal.restore(self._scope)
