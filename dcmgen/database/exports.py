"""Exports of records: files of several formats, and tables."""

from __future__ import annotations

import os

from dcmgen.database.nodes import Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    import pandas
    import pyarrow

    from dcmgen.database.formats import Exported
    from dcmgen.values.tag import TagLike

    Path = str | os.PathLike[str]


class Exportable(Node):
    """A record that can be exported.

    All exports create subfolders for patient and study, and for series if they have several files. Names consist of
    letters, digits and ``._-+=``. Nothing that exists is replaced: a name that is taken gets a number.
    """

    __slots__ = ()

    def export_as_dicom(self, path: Any) -> list[str]:
        """Copy the files of all instances to a folder, in subfolders for patient, study and series.

        Parameters
        ----------
        path : path-like
            Folder, which is created if it does not exist. Nothing that exists in it is replaced.

        Returns
        -------
        list of str
            Paths of the copies.
        """
        from dcmgen.database.formats import export_as_dicom

        return export_as_dicom(self._instances(), os.fspath(path))

    def export_as_npy(self, path: Path, sortby: str | Sequence[str] = ()) -> Exported:
        """Write the rescaled pixels of each series to an NPY file.

        Parameters
        ----------
        path : path-like
            Folder, which is created if it does not exist. Nothing that exists in it is replaced.
        sortby : str or sequence of str, optional
            Keywords of elements, of which each is an axis, as for `Series.array`.

        Returns
        -------
        Exported
            Paths of the files, a list. Its attribute ``skipped`` contains the series whose images do not form an array: those
            of different sizes, with several frames or in color, and those without pixels.

        Raises
        ------
        DatabaseError
            If no series can be exported.
        KeywordError
            If a keyword does not exist.

        Warns
        -----
        DatabaseWarning
            If a series was skipped.
        """
        from dcmgen.database.formats import export_as_npy

        return export_as_npy(self._instances(), os.fspath(path), sortby).finished()

    def export_as_csv(self, path: Path) -> Exported:
        """Write the rescaled pixels of each frame to a CSV file, with a line for each row of the image.

        Parameters
        ----------
        path : path-like
            Folder, which is created if it does not exist. Nothing that exists in it is replaced.

        Returns
        -------
        Exported
            Paths of the files, a list. The first line of a file is ``Column1,Column2,…``. The attribute ``skipped`` of the
            list contains the instances without pixels or in color.

        Raises
        ------
        DatabaseError
            If no instance can be exported.

        Warns
        -----
        DatabaseWarning
            If an instance was skipped.

        See Also
        --------
        to_dataframe : A table of elements.
        """
        from dcmgen.database.formats import export_as_csv

        return export_as_csv(self._instances(), os.fspath(path)).finished()

    def export_as_png(
        self, path: Path, *, window: tuple[float, float] | None = None, colormap: str | None = None
    ) -> Exported:
        """Write each frame to a PNG file, as it is displayed: with its window, and colors.

        Parameters
        ----------
        path : path-like
            Folder, which is created if it does not exist. Nothing that exists in it is replaced.
        window : (float, float), optional
            Center and width of the window. By default, those of the image, or the range of its values (PS3.3 C.11.2).
        colormap : str, optional
            Name of a color map of Matplotlib or of a well-known palette of DICOM, for grayscale images. By default, that of
            the attribute `colormap` of each image.

        Returns
        -------
        Exported
            Paths of the files, a list. Its attribute ``skipped`` contains the instances without pixels, or whose pixels
            cannot be decoded.

        Raises
        ------
        DatabaseError
            If no instance can be exported, or there is no such color map.
        ImportError
            If Matplotlib is required and not installed (``pip install "dcmgen[plot]"``).

        Warns
        -----
        DatabaseWarning
            If an instance was skipped.

        See Also
        --------
        dcmgen.pictures.draw : Pictures of objects of every kind.
        """
        from dcmgen.database.formats import export_as_png

        return export_as_png(self._instances(), os.fspath(path), window, colormap).finished()

    def export_as_nifti(self, path: Path, *, dims: str | Sequence[str] = ()) -> Exported:
        """Write the volumes of each series to NIfTI files, with the sidecar files of BIDS.

        Parameters
        ----------
        path : path-like
            Folder, which is created if it does not exist. Nothing that exists in it is replaced.
        dims : str or sequence of str, optional
            Keywords of elements, of which each is an axis of one file; see `dcmgen.volumes.read_volume`. By default,
            there is a file for each volume, such as that of each echo.

        Returns
        -------
        Exported
            Paths of the files, a list: ``.nii.gz`` and ``.json``, and for diffusion ``.bval`` and ``.bvec``. Its attribute
            ``skipped`` contains the series without images with positions, and the images that were left out.

        Raises
        ------
        DatabaseError
            If no series can be exported.
        VolumeError
            If nibabel is not installed (``pip install "dcmgen[nifti]"``).

        Warns
        -----
        DatabaseWarning
            If something was skipped.

        See Also
        --------
        Series.volume : The same as an array.
        """
        from dcmgen.database.formats import export_as_nifti

        return export_as_nifti(
            self._instances(), os.fspath(path), (dims,) if isinstance(dims, str) else tuple(dims)
        ).finished()

    # -- tables -----------------------------------------------------------------------------------------------------

    def to_arrow(self, keywords: Iterable[TagLike] = ()) -> pyarrow.Table:
        """Return a table of Arrow with a row for each instance of the record.

        Parameters
        ----------
        keywords : iterable of tags or keywords, optional
            Elements besides those in the index, which are read from the files.

        Returns
        -------
        pyarrow.Table
            The columns of the view ``instances`` of `Database.query`, then those of the other elements.

        Raises
        ------
        ImportError
            If pyarrow is not installed (``pip install "dcmgen[table]"``).
        """
        from dcmgen.database.tables import to_arrow

        return to_arrow(self, tuple(keywords))

    def to_dataframe(self, keywords: Iterable[TagLike] = ()) -> pandas.DataFrame:
        """Return a data frame of pandas with a row for each instance of the record.

        Parameters
        ----------
        keywords : iterable of tags or keywords, optional
            Elements besides those in the index, which are read from the files.

        Returns
        -------
        pandas.DataFrame
            The columns of `to_arrow`.

        Raises
        ------
        ImportError
            If pyarrow or pandas is not installed (``pip install "dcmgen[table]"``).
        """
        from dcmgen.database.tables import to_dataframe

        return to_dataframe(self, tuple(keywords))
